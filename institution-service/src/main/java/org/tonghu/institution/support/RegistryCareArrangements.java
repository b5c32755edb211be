package org.tonghu.institution.support;

import feign.FeignException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.institution.transfer.CareArrangements;
import org.tonghu.institution.transfer.Transfer;

/** Asks the registry where a child lives, and tells it where one moved. */
@Component
final class RegistryCareArrangements implements CareArrangements {

    private final RegistryClient registry;

    RegistryCareArrangements(RegistryClient registry) {
        this.registry = registry;
    }

    @Override
    public Optional<String> institutionOf(String child) {
        try {
            return Optional.ofNullable(registry.whereabouts(child).institution());
        } catch (FeignException.NotFound e) {
            return Optional.empty();
        }
    }

    @Override
    public void moved(Transfer.Id transfer, String child, String institution, LocalDate from) {
        registry.arrange(
                child,
                transfer.value(),
                new RegistryClient.Arrangement("INSTITUTION", institution, from));
    }
}
