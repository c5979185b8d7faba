@NullMarked
package org.jobatlas.recommendation.cli;

import org.jspecify.annotations.NullMarked;
