@NullMarked
package org.jobatlas.feed.cli;

import org.jspecify.annotations.NullMarked;
