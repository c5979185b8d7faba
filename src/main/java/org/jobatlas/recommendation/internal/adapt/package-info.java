/** Query adapters: what turns the vectors of resumes. */
@NullMarked
package org.jobatlas.recommendation.internal.adapt;

import org.jspecify.annotations.NullMarked;
