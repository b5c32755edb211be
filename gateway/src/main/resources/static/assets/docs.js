"use strict";
// Swagger UI over the documents of the four services; "try it out" goes through the gateway with the session or a pasted token.
const cookie = (name) => document.cookie.split("; ").find((c) => c.startsWith(name + "="))?.slice(name.length + 1);
const throughTheGateway = (request) => {
  const target = new URL(request.url, location.origin);
  request.url = location.origin + target.pathname + target.search;
  const token = cookie("XSRF-TOKEN");
  if (token && !request.headers.Authorization) {
    request.headers["X-XSRF-TOKEN"] = token;
  }
  return request;
};
window.addEventListener("load", () => {
  window.SwaggerUIBundle({
    dom_id: "#api",
    urls: [
      { name: "儿童登记 Registry", url: "/api/registry/v1/openapi.json" },
      { name: "待遇保障 Benefits", url: "/api/benefits/v1/openapi.json" },
      { name: "福利机构 Institutions", url: "/api/institutions/v1/openapi.json" },
      { name: "队伍培训 Training", url: "/api/training/v1/openapi.json" },
    ],
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
    validatorUrl: null,
    persistAuthorization: false,
    requestInterceptor: throughTheGateway,
  });
});
