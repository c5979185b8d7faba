@NullMarked
package org.jobatlas.ranking.metrics;

import org.jspecify.annotations.NullMarked;
