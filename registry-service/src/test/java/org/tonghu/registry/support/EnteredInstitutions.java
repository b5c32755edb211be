package org.tonghu.registry.support;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Institutions;

/** In tests institution-service is absent; these are known without asking it. */
@Primary
@Component
class EnteredInstitutions implements Institutions {

    private static final Map<String, Institution> ENTERED =
            Map.of(
                    "CWI-410122", new Institution("CWI-410122", "ZZ-410122", false),
                    "ZZ-CWI", new Institution("ZZ-CWI", "ZZ-MCA", false),
                    "PRIVATE-1", new Institution("PRIVATE-1", "ZZ-410122", true));

    @Override
    public Optional<Institution> find(String code) {
        return Optional.ofNullable(ENTERED.get(code));
    }
}
