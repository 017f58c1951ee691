package io.dukon.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that a repeated request (same Idempotency-Key) must not repeat: the first result is kept in the same
 * transaction and given again. Without the header it runs as usual. For methods of {@code @Transactional} facades whose
 * result can be written and read as JSON.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {}
