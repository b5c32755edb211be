package org.tonghu.institution.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tonghu.institution.institution.Institutes;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Listing;
import org.tonghu.institution.institution.OccupanciesInMemory;
import org.tonghu.institution.institution.Sight;
import org.tonghu.institution.institution.Window;

/**
 * Everything around a transfer, in memory: the transfers with the rule that a child has one open,
 * the registry's knowledge of where children live, and the bed books. It can fail on demand.
 */
final class World implements Transfers, CareArrangements {

    final Institution county = Institutes.county().build();
    final Institution city = Institutes.city().beds(2).build();
    final Map<Transfer.Id, Transfer> stored = new LinkedHashMap<>();
    final Map<String, String> places = new HashMap<>();
    final Map<String, LocalDate> told = new HashMap<>();
    final OccupanciesInMemory beds = new OccupanciesInMemory();
    final ReceivingInstitution receiving = new ReceivingInstitution(beds);
    final RequestTransfer requesting =
            new RequestTransfer(this, new ChildAtSource(this), receiving);
    final AcceptTransfer accepting = new AcceptTransfer(this, receiving);
    final CompleteTransfer completing = new CompleteTransfer(this, this, receiving);
    final Set<String> tellings = new HashSet<>();

    boolean registryDown;
    boolean savingFails;

    Transfer request(String id, String child, Institution from, Institution to) {
        return requesting.request(
                new RequestTransfer.Wish(
                        new Transfer.Id(id),
                        child,
                        from,
                        to,
                        null,
                        new Stage.Requested("manager", Moves.NOW.at(), "不具备集中养育条件")),
                Moves.TODAY);
    }

    Transfer make(Move move, Transfer.Id id) {
        return save(Moves.make(move, stored.get(id)));
    }

    Transfer accept(Transfer.Id id, String bed) {
        var transfer = stored.get(id);
        return accepting.accept(
                transfer,
                transfer.to().institution().equals("ZZ-CWI") ? city : county,
                "receiver",
                new AcceptTransfer.Assessment("可以照料", bed),
                Moves.NOW);
    }

    int free(Institution institution) {
        return beds.of(institution.code()).free(institution.beds());
    }

    @Override
    public Optional<Transfer> find(Transfer.Id id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Transfer> find(Transfer.Id id, Sight sight) {
        return find(id);
    }

    @Override
    public Transfer add(Transfer transfer) {
        var open = stored.values().stream().filter(Transfer::isOpen);
        if (open.anyMatch(each -> each.child().equals(transfer.child())))
            throw TransferRule.CHILD_ALREADY_MOVING.refused();
        return save(transfer);
    }

    @Override
    public Transfer save(Transfer changed) {
        if (savingFails) throw new IllegalStateException("written by somebody else");
        stored.put(changed.id(), changed);
        return changed;
    }

    @Override
    public Listing<Transfer> list(Wanted wanted, Sight sight, Window window) {
        return new Listing<>(List.copyOf(stored.values()), null);
    }

    @Override
    public long count(Wanted wanted, Sight sight) {
        return stored.size();
    }

    @Override
    public Optional<String> institutionOf(String child) {
        return Optional.ofNullable(places.get(child));
    }

    @Override
    public void moved(Transfer.Id transfer, String child, String institution, LocalDate from) {
        if (registryDown) throw new IllegalStateException("registry is down");
        if (tellings.add(transfer.value())) places.put(child, institution);
        told.put(transfer.value(), from);
    }
}
