package org.tonghu.benefits.child.calls;

import org.springframework.stereotype.Component;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.RegistryFacts;

/** Facts as the registry tells them now. */
@Component
class FactsOfRegistry implements RegistryFacts {

    private final RegistryClient registry;

    FactsOfRegistry(RegistryClient registry) {
        this.registry = registry;
    }

    @Override
    public KnownChild of(String child) {
        return registry.benefitFacts(child).knownChild();
    }
}
