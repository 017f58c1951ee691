package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.TypeView.Choice;
import io.dukon.configuration.TypeView.FieldView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * The form of a task as a person fills it.
 *
 * @param questions in the order shown
 * @param by        the question whose answer decides which others are shown; absent when all always are
 * @param cases     what each answer shows; one when nothing decides
 * @param known     what the record says already, by question
 */
public record TaskForm(
        String title,
        List<Question> questions,
        @Nullable String by,
        List<Shown> cases,
        @Schema(implementation = Object.class) Map<String, JsonNode> known) {

    TaskForm with(Map<String, JsonNode> values) {
        return new TaskForm(title, questions, by, cases, values);
    }

    /**
     * A question.
     *
     * @param min     the least that fits: a number, or a moment in ISO form
     * @param max     the most that fits, as {@code min}
     * @param barcode a scanner may answer it
     * @param quick   answers of one press
     */
    @Schema(name = "Question")
    public record Question(
            FieldView field, @Nullable String min, @Nullable String max, boolean barcode, List<Choice> quick) {}

    /**
     * What is asked after an answer; a question that is not named is neither shown nor kept.
     *
     * @param is    the answers; empty when nothing decides
     * @param oneOf groups of questions, one of each must be answered
     */
    @Schema(name = "QuestionCase")
    public record Shown(List<String> is, List<String> required, List<String> optional, List<List<String>> oneOf) {}
}
