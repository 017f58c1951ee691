package io.dukon.kernel;

import java.util.UUID;

/** What a worker sees of a claimed job. The fence grows with each claim: a late finisher of an older claim finds it gone. */
record JobHead(UUID tenantId, UUID id, String kind, long fence, int attempts) {}
