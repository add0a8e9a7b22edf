/** The arrows between the rooms: docs/adr and the README draw the same picture. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one thing.",
      severity: "error",
      from: {
        path: "^(backend/src|storefront/src|scripts|e2e)",
        pathNot: "^backend/src/modules/[^/]+/models",
      },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "modules-stay-apart",
      comment: "Modules meet in links and workflows only.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "modules-below-workflows",
      comment: "A module knows neither workflows nor routes.",
      severity: "error",
      from: { path: "^backend/src/modules/" },
      to: { path: "^backend/src/(workflows|api|subscribers|jobs|admin)/" },
    },
    {
      name: "domain-is-pure",
      comment: "The domain imports nothing but the domain, the wire's words, hashes and one pure text index.",
      severity: "error",
      from: { path: "^backend/src/domain/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(backend/src/(domain|contracts)/|(node:)?crypto$|node_modules/minisearch/)" },
    },
    {
      name: "contracts-are-pure",
      comment: "What the storefront imports must not drag the backend in.",
      severity: "error",
      from: { path: "^backend/src/contracts/" },
      to: { pathNot: "^(backend/src/contracts/|node_modules/zod/)" },
    },
    {
      name: "workflows-below-routes",
      comment: "Routes call workflows, never the other way round.",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/(api|subscribers|jobs|admin)/" },
    },
    {
      name: "storefront-knows-contracts-only",
      comment:
        "The storefront talks to the backend by HTTP and shares its contracts; and how a chain of statements is read and checked, so that there is one way.",
      severity: "error",
      from: { path: "^storefront/" },
      to: {
        path: "^backend/",
        pathNot:
          "^backend/src/(contracts/|domain/statement/(statement|statement-text|check-chain|chain-file)[.]ts$|documents/statement/read-chain-file[.]ts$)",
      },
    },
    {
      name: "storefront-without-medusa",
      severity: "error",
      from: { path: "^storefront/src/" },
      to: { path: "node_modules/@medusajs/" },
    },
    {
      name: "backend-knows-no-storefront",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "^(storefront|e2e|scripts)/" },
    },
    {
      name: "primitives-without-data",
      comment: "storefront/src/ui draws what it is given.",
      severity: "error",
      from: { path: "^storefront/src/ui/" },
      to: { path: "^storefront/src/(data|features|app)/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: { path: "^(backend/src|storefront/src|scripts|e2e)/" },
      to: { couldNotResolve: true, pathNot: "^(cloudflare:|bun:)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(\\.medusa|\\.next[^/]*|/migrations)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/scripts/verify/arrows.tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json", ".css"],
    },
  },
};
