package io.dukon.kernel;

import com.fasterxml.jackson.databind.JsonNode;

/** Port: work whose effects are all in our tables. It commits together with the removal of its job: exactly once. */
public interface JobHandler {

    String kind();

    /** Runs inside one transaction of the job's tenant. An exception rolls back and is tried again later. */
    void handle(JobBody body);

    /**
     * Called in a transaction of its own after {@link #handle} has failed and was rolled back.
     *
     * @return whether the failure is settled (told to a person, say): the job is then removed; false = it is tried again
     */
    default boolean settle(JobBody body, Exception failure) {
        return false;
    }

    /**
     * What the job was to do, for the person who reads that it could not be done.
     *
     * @param language of the reader
     */
    default String intent(JsonNode payload, String language) {
        return Texts.get("kernel", language, "failed_job");
    }
}
