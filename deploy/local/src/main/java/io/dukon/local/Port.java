package io.dukon.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** One port: who wants it and which variable moves it. */
record Port(int number, String owner, String variable) {

    boolean free() {
        try (var probe = new ServerSocket()) {
            // Without reuse a port that was closed a second ago would count as taken for a minute.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    void requireFree() {
        if (!free()) {
            throw new PlainError(
                    "Port " + number + ", needed by " + owner + ", is taken by another program.",
                    "Stop that program, or use another port: " + variable + "=" + suggestion() + " ./dukon up");
        }
    }

    private int suggestion() {
        return number > 55000 ? number - 10000 : number + 10000;
    }
}
