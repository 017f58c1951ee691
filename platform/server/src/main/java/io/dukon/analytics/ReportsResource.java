package io.dukon.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports/{pipeline}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {

    @Inject
    Reports reports;

    @GET
    @Operation(
            operationId = "getReport",
            summary =
                    "What came of a board in a period: week, month, last_month, days_30, or days of the shop's calendar")
    public ReportView report(
            @PathParam("pipeline") String pipeline,
            @QueryParam("period") String period,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("by") String by) {
        return reports.report(pipeline, period, from, to, by);
    }
}
