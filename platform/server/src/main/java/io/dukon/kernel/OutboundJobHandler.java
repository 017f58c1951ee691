package io.dukon.kernel;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Port: an effect outside our tables (mail, HTTP). It is called outside any transaction and at least once; the job's key
 * is stable over retries, so that a receiver that knows keys acts once.
 */
public interface OutboundJobHandler {

    String kind();

    /** @throws Exception to be tried again later */
    void send(JobBody body) throws Exception;

    /**
     * What the job was to do, for the person who reads that it could not be done.
     *
     * @param language of the reader
     */
    default String intent(JsonNode payload, String language) {
        return Texts.get("kernel", language, "failed_job");
    }
}
