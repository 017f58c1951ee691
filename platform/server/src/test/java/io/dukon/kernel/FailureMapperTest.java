package io.dukon.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureMapperTest {

    @ParameterizedTest
    @CsvSource({"40P01,409,busy", "40001,409,busy", "23505,500,failure", ",500,failure"})
    void who_gave_way_to_another_transaction_may_try_again(String state, int status, String code) {
        Problem problem = FailureMapper.problem(
                new IllegalStateException(new RuntimeException(new SQLException("deadlock detected", state))));
        assertEquals(status, problem.status());
        assertEquals(code, problem.code());
    }

    @Test
    void a_rule_that_said_no_is_told_even_when_a_failure_stands_behind_it() {
        Problem said = Problem.of(422, "kernel", "invalid").causedBy(new SQLException("", "40001"));
        assertEquals(said, FailureMapper.problem(new IllegalStateException(said)));
    }
}
