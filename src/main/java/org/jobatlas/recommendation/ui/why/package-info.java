/** Why a job is shown: its band, its gates, the parts of its score, and what it asks for. */
@NullMarked
package org.jobatlas.recommendation.ui.why;

import org.jspecify.annotations.NullMarked;
