package io.dukon.configuration;

/** Port: whether the caller sees a field of a type on any record at all; answered by the room that knows rights. */
public interface FieldSight {

    boolean seen(String type, String field);
}
