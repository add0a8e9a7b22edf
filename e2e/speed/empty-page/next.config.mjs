/** The same Next as the storefront, with nothing on the page. */
export default { poweredByHeader: false };
