package io.dukon.local;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Says what is going on once it takes longer than a moment. */
final class Announcement implements AutoCloseable {
    private static final long MOMENT = 700;

    private final Timer timer = new Timer(true);
    private volatile boolean made;

    Announcement(PrintStream out, String text) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        made = true;
                        out.println(text);
                    }
                },
                MOMENT);
    }

    boolean made() {
        return made;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
