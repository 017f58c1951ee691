package io.dukon.pipelines;

import io.dukon.configuration.TypeView.ButtonView;
import io.dukon.records.RecordRow;
import java.util.List;

/** Port: buttons that stand on a card only while a robot waits for one of them. */
public interface WaitingButtons {

    /** Those that the caller may press, in the order in which they came to be there. */
    List<ButtonView> of(RecordRow record);
}
