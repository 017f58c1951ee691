package io.dukon.identity.login;

import io.dukon.identity.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes sessions and logins whose time is over. */
@ApplicationScoped
public class LoginSweeper implements Chore {

    @Inject
    Sessions sessions;

    @Inject
    LoginAttempts attempts;

    @Override
    public int run() {
        return sessions.sweep() + attempts.sweep();
    }
}
