package io.dukon.integrations;

import java.time.Instant;
import java.util.UUID;

/** An app in a shop. @param by the member who installed it */
record Installation(String app, Instant at, UUID by) {}
