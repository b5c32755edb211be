package org.tonghu.gateway.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tonghu.gateway.settings.GatewaySettings;

/** The landing page, the way to the login, and the description of the API. */
@Controller
class Pages {

    private final GatewaySettings settings;

    Pages(GatewaySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String landing(
            @AuthenticationPrincipal @Nullable OidcUser person,
            @RequestParam(required = false) @Nullable String login,
            Model model) {
        model.addAttribute("loginUrl", settings.publicUrl() + "/login");
        model.addAttribute("accountUrl", settings.security().issuer() + "/account");
        model.addAttribute("failed", "failed".equals(login));
        if (person == null) {
            return "landing";
        }
        model.addAttribute("name", person.getFullName());
        model.addAttribute("account", person.getPreferredUsername());
        model.addAttribute("roles", roles(person).stream().map(RoleName::of).toList());
        model.addAttribute("units", claims(person, "units"));
        model.addAttribute("institution", person.getClaimAsString("institution"));
        return "home";
    }

    /**
     * The login starts at the public address, where the session cookie belongs and Keycloak returns
     * to.
     */
    @GetMapping("/login")
    String login() {
        return "redirect:" + settings.publicUrl() + "/oauth2/authorization/tonghu";
    }

    @GetMapping("/docs")
    String docs() {
        return "docs";
    }

    private static List<String> roles(OidcUser person) {
        Map<String, Object> access = person.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> claims(OidcUser person, String name) {
        List<String> values = person.getClaimAsStringList(name);
        return values == null ? List.of() : values;
    }
}
