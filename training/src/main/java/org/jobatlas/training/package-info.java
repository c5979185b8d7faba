/**
 * Behaviour models from interaction logs that outgrow one machine, with Apache Spark. Lists are fused and judged by the very same
 * {@code org.jobatlas.ranking} as in the portal.
 */
@NullMarked
package org.jobatlas.training;

import org.jspecify.annotations.NullMarked;
