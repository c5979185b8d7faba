/** Pure Java: fusion, re-ranking, diversification, metrics. No Spring, no I/O, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jobatlas.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
