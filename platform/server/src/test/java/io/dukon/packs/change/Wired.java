package io.dukon.packs.change;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** Beans put together by hand over one database: what is not given is made, with what it needs in turn. */
final class Wired {

    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();

    Wired(EntityManager em, Map<Class<?>, Object> given) {
        beans.put(EntityManager.class, em);
        beans.putAll(given);
    }

    <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        try {
            if (type.isInterface()) {
                return null;
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
                for (Field field : at.getDeclaredFields()) {
                    if (field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class) {
                        field.setAccessible(true);
                        field.set(bean, get(field.getType()));
                    }
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }
}
