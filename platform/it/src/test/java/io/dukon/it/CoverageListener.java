package io.dukon.it;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down which requirement each test proved, and whether it did: target/covers.tsv, for requirements.md. */
public class CoverageListener implements TestExecutionListener {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(source -> {
                    Method method = source.getJavaMethod();
                    String outcome =
                            switch (result.getStatus()) {
                                case SUCCESSFUL -> "passed";
                                case ABORTED -> "skipped";
                                case FAILED -> "failed";
                            };
                    for (Covers covers : new Covers[] {
                        method.getAnnotation(Covers.class),
                        source.getJavaClass().getAnnotation(Covers.class)
                    }) {
                        if (covers != null) {
                            for (String id : covers.value()) {
                                lines.add(id + "\t" + source.getJavaClass().getSimpleName() + "." + method.getName()
                                        + "\t" + outcome);
                            }
                        }
                    }
                });
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target/covers.tsv"), lines);
        } catch (IOException e) {
            throw new IllegalStateException("What the tests cover could not be written down", e);
        }
    }
}
