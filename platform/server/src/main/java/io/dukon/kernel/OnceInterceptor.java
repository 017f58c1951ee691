package io.dukon.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.UUID;

/** Runs inside the transaction that {@code @Transactional} opened: the key commits with the effect, or not at all. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceInterceptor {

    @Inject
    OnceStore store;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<IdempotencyKey.Value> key = IdempotencyKey.current();
        if (key.isEmpty()) {
            return call.proceed();
        }
        IdempotencyKey.unbind();
        UUID tenant = Callers.tenantId();
        if (store.claim(tenant, key.get())) {
            Object result = call.proceed();
            store.keep(tenant, key.get(), result == null ? "null" : Json.text(result));
            return result;
        }
        return replay(tenant, key.get(), call);
    }

    private Object replay(UUID tenant, IdempotencyKey.Value key, InvocationContext call) throws Exception {
        OnceStore.Kept kept = store.kept(tenant, key);
        if (!kept.fingerprint().equals(key.fingerprint())) {
            throw Problem.of(422, "kernel", "key_reused");
        }
        return Json.MAPPER.readValue(
                kept.body(), Json.MAPPER.constructType(call.getMethod().getGenericReturnType()));
    }
}
