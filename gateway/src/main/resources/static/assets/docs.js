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
  const service = document.querySelector("#service");
  const ui = window.SwaggerUIBundle({
    dom_id: "#api",
    url: service.value,
    validatorUrl: null,
    persistAuthorization: false,
    requestInterceptor: throughTheGateway,
  });
  service.addEventListener("change", () => {
    ui.specActions.updateUrl(service.value);
    ui.specActions.download(service.value);
  });
});
