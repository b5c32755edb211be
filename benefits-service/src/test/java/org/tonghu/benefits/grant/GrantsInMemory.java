package org.tonghu.benefits.grant;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;

/** Grants of one test, with the store's rule of one open grant for a child and programme. */
final class GrantsInMemory implements Grants {

    private final Map<String, Grant> all = new LinkedHashMap<>();

    List<Grant> all() {
        return new ArrayList<>(all.values());
    }

    @Override
    public String nextId() {
        return "g" + all.size();
    }

    @Override
    public Optional<Grant> find(String id, Sight sight) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Grant> of(String child) {
        return all.values().stream()
                .filter(grant -> grant.basis().child().equals(child))
                .sorted(Comparator.comparing(Grant::firstMonth))
                .toList();
    }

    @Override
    public void propose(Grant grant) {
        var open =
                of(grant.basis().child()).stream()
                        .filter(other ->
                                other.programme() == grant.programme() && other.state().open())
                        .findAny();
        if (open.isEmpty()) all.put(grant.id(), grant);
    }

    @Override
    public Grant save(Grant changed, String event) {
        all.put(changed.id(), changed);
        return changed;
    }

    @Override
    public Listing<Grant> list(Wanted wanted, Sight sight, Window window) {
        return new Listing<>(all(), null);
    }

    @Override
    public List<Grant> payable(
            String payer, YearMonth month, Set<Programme> programmes, String after, int most) {
        return all.values().stream().filter(grant -> grant.covers(month)).toList();
    }

    @Override
    public long countPayable(String payer, YearMonth month, Set<Programme> programmes) {
        return payable(payer, month, programmes, "", 1).size();
    }
}
