@NullMarked
package org.jobatlas.learning.cli;

import org.jspecify.annotations.NullMarked;
