/** The outbox, its delivery and the template. */
@NullMarked
package org.jobatlas.mail.internal;

import org.jspecify.annotations.NullMarked;
