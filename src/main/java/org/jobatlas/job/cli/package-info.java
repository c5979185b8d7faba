@NullMarked
package org.jobatlas.job.cli;

import org.jspecify.annotations.NullMarked;
