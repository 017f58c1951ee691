package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.payments.Method;
import io.dukon.payments.PaymentDraft;
import io.dukon.payments.Payments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inside the server: what a room that exchanges data asks of payments, asked over HTTP by a test. */
@WebServlet("/internal/payments")
public class PaymentsDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Payments payments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode asked = Json.MAPPER.readTree(request.getInputStream());
        Caller exchange = Caller.apiKey(id(asked, "shop"), "1C", Set.of("read", "write"), "en");
        response.getWriter().write(Callers.call(exchange, () -> answer(asked)));
    }

    private String answer(JsonNode asked) {
        return switch (asked.path("do").asText()) {
            case "take" -> payments.take(draft(asked)).name();
            case "match" ->
                String.valueOf(payments.match(
                        id(asked, "record"), List.of(asked.path("basis").asText())));
            default -> {
                payments.remove("1c", asked.path("id").asText());
                yield "REMOVED";
            }
        };
    }

    private static PaymentDraft draft(JsonNode asked) {
        return new PaymentDraft(
                "1c",
                asked.path("id").asText(),
                id(asked, "record"),
                asked.path("basis").textValue(),
                Money.parse(asked.path("amount").asText(), "KGS"),
                LocalDate.of(2026, 3, 2),
                Method.CASHLESS,
                asked.path("id").asText(),
                null);
    }

    private static UUID id(JsonNode asked, String name) {
        return asked.hasNonNull(name) ? UUID.fromString(asked.path(name).asText()) : null;
    }
}
