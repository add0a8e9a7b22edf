/** Origin of the backend, put in by the dashboard's build. */
declare const __BACKEND_URL__: string;
