package io.dukon.queues;

import io.dukon.configuration.Configurations;
import io.dukon.configuration.ShopClock;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.queues.RequestView.About;
import io.dukon.queues.RequestView.Asked;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with requests: take them or say no. Everybody answers for himself only. */
@ApplicationScoped
@Transactional
public class Requests {

    @Inject
    RequestStore store;

    @Inject
    Rounds rounds;

    @Inject
    Asking asking;

    @Inject
    Records records;

    @Inject
    Filters filters;

    @Inject
    Members members;

    @Inject
    Configurations configurations;

    @Inject
    ShopClock time;

    /** Requests that the caller may take now, the most urgent first; a key is asked nothing. */
    public List<RequestView> mine() {
        UUID member = Callers.current().memberId();
        return member == null
                ? List.of()
                : views(store.asked(member)).stream()
                        .filter(view -> view.asks().stream()
                                .anyMatch(asked -> asked.id().equals(member)))
                        .toList();
    }

    /** Who is asked about a record, and who took it; for everybody who may see the record. The newest first. */
    public List<RequestView> ofRecord(UUID record) {
        records.get(record);
        return ofSeen(record);
    }

    /** The same for who has asked whether the caller may see the record. */
    List<RequestView> ofSeen(UUID record) {
        return views(store.of(record));
    }

    /**
     * Takes a request: the first has it, and what its robot does next happens at once.
     *
     * @return the record that it is about
     * @throws Problem 409 {@code already_taken} when somebody else has it, {@code too_late} when the caller is not asked
     *     (any more); 404 when there is no such request
     */
    public About accept(UUID id) {
        Kept request = asked(id);
        rounds.accept(request, Callers.current().memberId());
        return Callers.call(time.eyes(), () -> records.find(request.record()))
                .map(Requests::about)
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    /**
     * Says no: the next one is asked at once.
     *
     * @throws Problem as for {@link #accept}; 409 {@code no_decline} where the shop wants no such answer (SS-OP-24)
     */
    public void decline(UUID id) {
        Kept request = asked(id);
        if (!request.mayDecline()) {
            throw Problem.of(409, "queues", "no_decline").with("refusal", "no_decline");
        }
        rounds.decline(request, Callers.current().memberId());
    }

    private Kept asked(UUID id) {
        Kept request = rounds.now(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        UUID member = Callers.current().memberId();
        if (member == null || !asking.now(request).contains(member.toString())) {
            boolean taken = request.round().person() != null;
            Problem problem =
                    taken ? Problem.of(409, "queues", "already_taken") : Problem.of(409, "queues", "too_late");
            throw problem.with("refusal", problem.code());
        }
        return request;
    }

    /** Requests about records that are there, with the names of their people. */
    private List<RequestView> views(List<Kept> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<UUID, RecordRow> about = new HashMap<>();
        filters.rows(requests.stream().map(Kept::record).distinct().toList()).forEach(row -> about.put(row.id(), row));
        Map<UUID, String> names = new HashMap<>();
        members.list().forEach(member -> names.put(member.id(), member.name()));
        return requests.stream()
                .filter(request -> about.containsKey(request.record()))
                .map(request -> view(request, about.get(request.record()), names))
                .toList();
    }

    private RequestView view(Kept request, RecordRow record, Map<UUID, String> names) {
        return new RequestView(
                request.id(),
                about(record),
                configurations.current().text(Callers.locale(), "queues." + request.queue()),
                request.state(),
                asking.now(request).stream().map(one -> person(one, names)).toList(),
                request.open() ? request.round().until() : null,
                request.mayDecline(),
                request.round().declined().stream()
                        .map(one -> person(one, names))
                        .toList(),
                request.round().person() == null ? null : person(request.round().person(), names),
                request.createdAt());
    }

    private static Asked person(String id, Map<UUID, String> names) {
        UUID member = UUID.fromString(id);
        return new Asked(member, names.getOrDefault(member, ""));
    }

    private static About about(RecordRow record) {
        return new About(record.id(), record.number(), record.title(), record.type(), record.stage());
    }
}
