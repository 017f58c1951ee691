package io.dukon.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** One of the programs that make up an installation. */
interface Part {
    String name();

    /** Work that needs no other part: unpacking, building. */
    default void prepare() throws IOException {}

    /** Does nothing if it runs already; otherwise starts it and returns when it answers. */
    void start() throws IOException;

    void stop();

    OptionalLong pid();

    boolean ready();

    Path log();

    List<Integer> ports();

    default boolean running() {
        return pid().isPresent();
    }
}
