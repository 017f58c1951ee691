package io.dukon.kernel;

/**
 * Port: an effect outside our tables (mail, HTTP). It is called outside any transaction and at least once; the job's key
 * is stable over retries, so that a receiver that knows keys acts once.
 */
public interface OutboundJobHandler {

    String kind();

    /** @throws Exception to be tried again later */
    void send(JobBody body) throws Exception;
}
