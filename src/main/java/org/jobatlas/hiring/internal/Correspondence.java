package org.jobatlas.hiring.internal;

import org.springframework.stereotype.Component;

/** Messages and interviews of applications. */
@Component
record Correspondence(Messages messages, Interviews interviews) {}
