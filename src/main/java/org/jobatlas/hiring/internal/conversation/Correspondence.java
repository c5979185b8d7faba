package org.jobatlas.hiring.internal.conversation;

import org.springframework.stereotype.Component;

/** Messages and interviews of applications. */
@Component
public record Correspondence(Messages messages, Interviews interviews) {}
