package io.dukon.kernel;

/** Port: work whose effects are all in our tables. It commits together with the removal of its job: exactly once. */
public interface JobHandler {

    String kind();

    /** Runs inside one transaction of the job's tenant. An exception rolls back and is tried again later. */
    void handle(JobBody body);
}
