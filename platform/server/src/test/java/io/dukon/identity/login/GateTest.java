package io.dukon.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    static class Plain {
        public void own() {}
    }

    @RolesAllowed("person")
    static class Marked {
        public void own() {}

        @PermitAll
        public void open() {}

        @RolesAllowed("member")
        public void members() {}

        @DenyAll
        public void nobody() {}
    }

    @Test
    void withoutAnAnnotationOnlyInsidersPass() {
        assertEquals(List.of("member", "key"), allowed(Plain.class, "own"));
    }

    @Test
    void theMethodSpeaksBeforeTheClass() {
        assertEquals(List.of("person"), allowed(Marked.class, "own"));
        assertEquals(List.of("member"), allowed(Marked.class, "members"));
        assertEquals(List.of(), allowed(Marked.class, "nobody"));
        assertEquals(PermitAll.class, Gate.rule(info(Marked.class, "open")).annotationType());
    }

    private static List<String> allowed(Class<?> type, String method) {
        return Gate.allowed(Gate.rule(info(type, method)));
    }

    private static ResourceInfo info(Class<?> type, String name) {
        return new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                try {
                    return type.getMethod(name);
                } catch (NoSuchMethodException e) {
                    throw new AssertionError(e);
                }
            }

            @Override
            public Class<?> getResourceClass() {
                return type;
            }
        };
    }
}
