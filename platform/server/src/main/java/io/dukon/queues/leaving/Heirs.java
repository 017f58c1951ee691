package io.dukon.queues.leaving;

import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.staff.Post;
import io.dukon.staff.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who gets what no queue takes back. */
@ApplicationScoped
class Heirs {

    @Inject
    Members members;

    @Inject
    Units units;

    /** The head of the leaver's unit; the first owner when he has none, or leads it himself. Empty for the only owner, who cannot leave. */
    Optional<Member> of(UUID leaver) {
        UUID head = units.of(leaver).map(Post::head).orElse(null);
        return choose(members.list(), leaver, head);
    }

    /** @param head null = nobody leads his unit, or he works in none */
    static Optional<Member> choose(List<Member> members, UUID leaver, UUID head) {
        List<Member> others = members.stream()
                .filter(one -> one.active() && !one.id().equals(leaver))
                .toList();
        return others.stream()
                .filter(one -> Objects.equals(one.id(), head))
                .findFirst()
                .or(() -> others.stream().filter(Member::owner).findFirst());
    }
}
