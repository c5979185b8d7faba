/** Messages, interviews and letters between companies and applicants. */
@NullMarked
package org.jobatlas.hiring.internal.conversation;

import org.jspecify.annotations.NullMarked;
