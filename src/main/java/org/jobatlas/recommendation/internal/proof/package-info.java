/** What in a resume shows what a job asks for. */
@NullMarked
package org.jobatlas.recommendation.internal.proof;

import org.jspecify.annotations.NullMarked;
