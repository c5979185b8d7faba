@NullMarked
package org.jobatlas.bench.cli;

import org.jspecify.annotations.NullMarked;
