package io.dukon.identity.login;

import io.dukon.identity.Member;
import io.dukon.identity.login.Authentication.Outcome;
import io.dukon.kernel.Caller;
import java.util.Set;

/** An owner looks at the shop as a role sees it: himself, with the rights of that role alone, and nothing can be changed. */
final class Looking {

    static final String HEADER = "X-Dukon-As";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private Looking() {}

    /** @param role id of the role; null = as himself */
    static Outcome as(String role, String method, Outcome self) {
        if (role == null || self.signedIn() == null) {
            return self;
        }
        Caller caller = self.signedIn().caller();
        if (!caller.roles().contains(Member.OWNER)) {
            return Outcome.refused(403, "forbidden");
        }
        if (!READS.contains(method)) {
            return Outcome.refused(403, "only_looking");
        }
        Caller eyes = Caller.person(
                caller.tenantId(), caller.memberId(), caller.personId(), caller.name(), Set.of(role), caller.locale());
        return new Outcome(new SignedIn(self.signedIn().session(), eyes), null);
    }
}
