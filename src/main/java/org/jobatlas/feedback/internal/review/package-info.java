/** The review of explicit answers, its signs of abuse and its exports. */
@NullMarked
package org.jobatlas.feedback.internal.review;

import org.jspecify.annotations.NullMarked;
