<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivitySheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n evidence card(s))</source>
        <translation>
            <numerusform>%1 (%n evidence card)</numerusform>
            <numerusform>%1 (%n evidence cards)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence card(s) stand behind it</source>
        <translation>
            <numerusform>%n evidence card stands behind it</numerusform>
            <numerusform>%n evidence cards stand behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message numerus="yes">
        <source>Against all %n regions of the data. European Cluster Observatory.</source>
        <translation>
            <numerusform>Against the only region of the data. European Cluster Observatory.</numerusform>
            <numerusform>Against all %n regions of the data. European Cluster Observatory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against all %n regions of the data.</source>
        <translation>
            <numerusform>Against the only region of the data.</numerusform>
            <numerusform>Against all %n regions of the data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplexityWords</name>
    <message numerus="yes">
        <source>Complexity (ECI, PCI) from %n regions.</source>
        <translation>
            <numerusform>Complexity (ECI, PCI) from %n region.</numerusform>
            <numerusform>Complexity (ECI, PCI) from %n regions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n industries</source>
        <translation>
            <numerusform>%n industry</numerusform>
            <numerusform>%n industries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing values left out</source>
        <translation>
            <numerusform>%n missing value left out</numerusform>
            <numerusform>%n missing values left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against all %n regions of the data.</source>
        <translation>
            <numerusform>Against the only region of the data.</numerusform>
            <numerusform>Against all %n regions of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Summed over %n industries with values in both periods.</source>
        <translation>
            <numerusform>Summed over %n industry with values in both periods.</numerusform>
            <numerusform>Summed over %n industries with values in both periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups.</source>
        <translation>
            <numerusform>%n group.</numerusform>
            <numerusform>%n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message numerus="yes">
        <source>Stress test with %n respondent(s)</source>
        <translation>
            <numerusform>Stress test with %n respondent</numerusform>
            <numerusform>Stress test with %n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorModels</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>%n respondent(s) only: read the results with care.</source>
        <translation>
            <numerusform>%n respondent only: read the results with care.</numerusform>
            <numerusform>%n respondents only: read the results with care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) without any answer.</source>
        <translation>
            <numerusform>%n respondent without any answer.</numerusform>
            <numerusform>%n respondents without any answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomProgress</name>
    <message numerus="yes">
        <source>%1 of %n ballot(s) are in</source>
        <translation>
            <numerusform>%1 of %n ballot is in</numerusform>
            <numerusform>%1 of %n ballots are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) are done</source>
        <translation>
            <numerusform>%1 of %n table is done</numerusform>
            <numerusform>%1 of %n tables are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people are done</source>
        <translation>
            <numerusform>%1 of %n person is done</numerusform>
            <numerusform>%1 of %n people are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneLayout</name>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <translation>
            <numerusform>and %n more group</numerusform>
            <numerusform>and %n more groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenContent</name>
    <message numerus="yes">
        <source>%n card(s) are written. They stay hidden until they are revealed.</source>
        <translation>
            <numerusform>%n card is written. It stays hidden until it is revealed.</numerusform>
            <numerusform>%n cards are written. They stay hidden until they are revealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyFinding</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwotEntries</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::AgendaCard</name>
    <message numerus="yes">
        <source>%n minute(s) free before</source>
        <translation>
            <numerusform>%n minute free before</numerusform>
            <numerusform>%n minutes free before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %3 of %n minute(s) planned</source>
        <translation>
            <numerusform>%1 to %2, %3 of %n minute planned</numerusform>
            <numerusform>%1 to %2, %3 of %n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left</source>
        <translation>
            <numerusform>, %n left</numerusform>
            <numerusform>, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n agenda block(s)</source>
        <translation>
            <numerusform>Deleted %n agenda block</numerusform>
            <numerusform>Deleted %n agenda blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n too many</source>
        <translation>
            <numerusform>, %n too many</numerusform>
            <numerusform>, %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::BallotsCard</name>
    <message numerus="yes">
        <source>%1 of %n in</source>
        <translation>
            <numerusform>%1 of %n in</numerusform>
            <numerusform>%1 of %n in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) do not count as they are: %1.</source>
        <translation>
            <numerusform>%n ballot does not count as it is: %1.</numerusform>
            <numerusform>%n ballots do not count as they are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n ballot(s).</source>
        <translation>
            <numerusform>Read %n ballot.</numerusform>
            <numerusform>Read %n ballots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::BlindBar</name>
    <message numerus="yes">
        <source>%n card(s) written blind</source>
        <translation>
            <numerusform>%n card written blind</numerusform>
            <numerusform>%n cards written blind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::BlockCard</name>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::CaptureBar</name>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Room for %n more character</numerusform>
            <numerusform>Room for %n more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many for one card</source>
        <translation>
            <numerusform>%n character too many for one card</numerusform>
            <numerusform>%n characters too many for one card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ClosingCard</name>
    <message numerus="yes">
        <source>%n point(s) to settle first</source>
        <translation>
            <numerusform>%n point to settle first</numerusform>
            <numerusform>%n points to settle first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ColumnChoosers</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::CompareView</name>
    <message numerus="yes">
        <source>%n pairs of regions by common structure.</source>
        <translation>
            <numerusform>%n pair of regions by common structure.</numerusform>
            <numerusform>%n pairs of regions by common structure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::DiamondChart</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::DiscoveryWorkshopPage</name>
    <message numerus="yes">
        <source>The workshop is closed, but %n idea(s) are in no group and not chosen. Settle them under Ideas and Result, or park them.</source>
        <translation>
            <numerusform>The workshop is closed, but %n idea is in no group and not chosen. Settle it under Ideas and Result, or park it.</numerusform>
            <numerusform>The workshop is closed, but %n ideas are in no group and not chosen. Settle them under Ideas and Result, or park them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n idea(s)</source>
        <translation>
            <numerusform>Parked %n idea</numerusform>
            <numerusform>Parked %n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::DoorCard</name>
    <message numerus="yes">
        <source>%1 of %n here</source>
        <translation>
            <numerusform>%1 of %n here</numerusform>
            <numerusform>%1 of %n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::EntryView</name>
    <message numerus="yes">
        <source>%n respondent(s): too few to show a result</source>
        <translation>
            <numerusform>%n respondent: too few to show a result</numerusform>
            <numerusform>%n respondents: too few to show a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::EvidenceCardsPage</name>
    <message numerus="yes">
        <source>Renamed on %n cards.</source>
        <translation>
            <numerusform>Renamed on %n card.</numerusform>
            <numerusform>Renamed on %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::FactsCard</name>
    <message numerus="yes">
        <source>%n point(s) are still open: see Result.</source>
        <translation>
            <numerusform>%n point is still open: see Result.</numerusform>
            <numerusform>%n points are still open: see Result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::FieldsView</name>
    <message numerus="yes">
        <source>%n fields that %1 does not have yet are near its strengths and worth reaching.</source>
        <translation>
            <numerusform>%n field that %1 does not have yet is near its strengths and worth reaching.</numerusform>
            <numerusform>%n fields that %1 does not have yet are near its strengths and worth reaching.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not placed: related to nothing, or without a value here.</source>
        <translation>
            <numerusform>%n field is not placed: related to nothing, or without a value here.</numerusform>
            <numerusform>%n fields are not placed: related to nothing, or without a value here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bubbles of %n fields by nearness and complexity.</source>
        <translation>
            <numerusform>Bubble of %n field by nearness and complexity.</numerusform>
            <numerusform>Bubbles of %n fields by nearness and complexity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::FormatStep</name>
    <message numerus="yes">
        <source>%n cells of the first rows cannot be read like this.</source>
        <translation>
            <numerusform>%n cell of the first rows cannot be read like this.</numerusform>
            <numerusform>%n cells of the first rows cannot be read like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines above the table</source>
        <translation>
            <numerusform>%n line above the table</numerusform>
            <numerusform>%n lines above the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::GrowthView</name>
    <message numerus="yes">
        <source>Growth against the industry&apos;s in all %n regions, %1 to %2. %3</source>
        <translation>
            <numerusform>Growth against the industry&apos;s in the only region, %1 to %2. %3</numerusform>
            <numerusform>Growth against the industry&apos;s in all %n regions, %1 to %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bubbles of %n industries by location quotient and growth.</source>
        <translation>
            <numerusform>Bubble of %n industry by location quotient and growth.</numerusform>
            <numerusform>Bubbles of %n industries by location quotient and growth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::IdeaWallModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n merged</source>
        <translation>
            <numerusform>with %n merged</numerusform>
            <numerusform>with %n merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::IdeasView</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ImportView</name>
    <message numerus="yes">
        <source>Import %n respondent(s)</source>
        <translation>
            <numerusform>Import %n respondent</numerusform>
            <numerusform>Import %n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s), no problem.</source>
        <translation>
            <numerusform>%n respondent, no problem.</numerusform>
            <numerusform>%n respondents, no problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out.</source>
        <translation>
            <numerusform>%n empty row left out.</numerusform>
            <numerusform>%n empty rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n respondent(s).</source>
        <translation>
            <numerusform>Imported %n respondent.</numerusform>
            <numerusform>Imported %n respondents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::IndicatorDetail</name>
    <message numerus="yes">
        <source>A value was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>A value was due on %1, %n day ago.</numerusform>
            <numerusform>A value was due on %1, %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::IndicatorsPage</name>
    <message numerus="yes">
        <source>Added %n indicator(s) from the library</source>
        <translation>
            <numerusform>Added %n indicator from the library</numerusform>
            <numerusform>Added %n indicators from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::InstrumentEditor</name>
    <message numerus="yes">
        <source>%n label(s) for this scale are needed, or none.</source>
        <translation>
            <numerusform>%n label for this scale is needed, or none.</numerusform>
            <numerusform>%n labels for this scale are needed, or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::IssuesCard</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::JoinCard</name>
    <message numerus="yes">
        <source>%n willing to go on</source>
        <translation>
            <numerusform>%n willing to go on</numerusform>
            <numerusform>%n willing to go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ListImportCard</name>
    <message numerus="yes">
        <source>Import %n participant(s)</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), no problem.</source>
        <translation>
            <numerusform>%n person, no problem.</numerusform>
            <numerusform>%n people, no problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n participant(s)</source>
        <translation>
            <numerusform>Imported %n participant</numerusform>
            <numerusform>Imported %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::MapView</name>
    <message numerus="yes">
        <source>%n regions of the data are not on this map.</source>
        <translation>
            <numerusform>%n region of the data is not on this map.</numerusform>
            <numerusform>%n regions of the data are not on this map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions of the data have no boundary here.</source>
        <translation>
            <numerusform>%n region of the data has no boundary here.</numerusform>
            <numerusform>%n regions of the data have no boundary here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::MatrixView</name>
    <message numerus="yes">
        <source>%n diamonds</source>
        <translation>
            <numerusform>%n diamond</numerusform>
            <numerusform>%n diamonds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::MixView</name>
    <message numerus="yes">
        <source>Lines of %n industries by their share in the region over time.</source>
        <translation>
            <numerusform>Line of %n industry by its share in the region over time.</numerusform>
            <numerusform>Lines of %n industries by their share in the region over time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::NetworkView</name>
    <message numerus="yes">
        <source>%n industries; linked where the same regions are specialised in both.</source>
        <translation>
            <numerusform>%n industry; linked where the same regions are specialised in both.</numerusform>
            <numerusform>%n industries; linked where the same regions are specialised in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::NewRoundCard</name>
    <message numerus="yes">
        <source>More than %n option(s) cannot be voted on at once.</source>
        <translation>
            <numerusform>More than %n option cannot be voted on at once.</numerusform>
            <numerusform>More than %n options cannot be voted on at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::NowCard</name>
    <message numerus="yes">
        <source>%n block(s) on the agenda</source>
        <translation>
            <numerusform>%n block on the agenda</numerusform>
            <numerusform>%n blocks on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after the agreed end</source>
        <translation>
            <numerusform>%n minute after the agreed end</numerusform>
            <numerusform>%n minutes after the agreed end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the agreed end</source>
        <translation>
            <numerusform>%n minute before the agreed end</numerusform>
            <numerusform>%n minutes before the agreed end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind: ends at %1 instead of %2</source>
        <translation>
            <numerusform>%n minute behind: ends at %1 instead of %2</numerusform>
            <numerusform>%n minutes behind: ends at %1 instead of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in hand: ends at %1, agreed %2</source>
        <translation>
            <numerusform>%n minute in hand: ends at %1, agreed %2</numerusform>
            <numerusform>%n minutes in hand: ends at %1, agreed %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) cannot be won back without leaving a block out</source>
        <translation>
            <numerusform>%n minute cannot be won back without leaving a block out</numerusform>
            <numerusform>%n minutes cannot be won back without leaving a block out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::OptionPicker</name>
    <message numerus="yes">
        <source>%1 of %n option(s) chosen</source>
        <translation>
            <numerusform>%1 of %n option chosen</numerusform>
            <numerusform>%1 of %n options chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::OrderView</name>
    <message numerus="yes">
        <source>%n value(s) are missing under Values. Missing is not zero, so nothing is ranked yet.</source>
        <translation>
            <numerusform>%n value is missing under Values. Missing is not zero, so nothing is ranked yet.</numerusform>
            <numerusform>%n values are missing under Values. Missing is not zero, so nothing is ranked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::PagePreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::PairwiseCard</name>
    <message numerus="yes">
        <source>%n pair(s) still to compare.</source>
        <translation>
            <numerusform>%n pair still to compare.</numerusform>
            <numerusform>%n pairs still to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights are those of the geometric mean of %n complete judgement(s).</source>
        <translation>
            <numerusform>The weights are those of %n complete judgement.</numerusform>
            <numerusform>The weights are those of the geometric mean of %n complete judgements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ParticipantsCard</name>
    <message numerus="yes">
        <source>Deleted %n participant(s)</source>
        <translation>
            <numerusform>Deleted %n participant</numerusform>
            <numerusform>Deleted %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::PlanIssues</name>
    <message numerus="yes">
        <source>What comes before &quot;%1&quot; runs %n minute(s) into it.</source>
        <translation>
            <numerusform>What comes before &quot;%1&quot; runs %n minute into it.</numerusform>
            <numerusform>What comes before &quot;%1&quot; runs %n minutes into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n minute(s) too late, at %1 instead of %2.</source>
        <translation>
            <numerusform>Ends %n minute too late, at %1 instead of %2.</numerusform>
            <numerusform>Ends %n minutes too late, at %1 instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No break for %n minute(s), by the end of &quot;%1&quot;.</source>
        <translation>
            <numerusform>No break for %n minute, by the end of &quot;%1&quot;.</numerusform>
            <numerusform>No break for %n minutes, by the end of &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more table host(s) needed.</source>
        <translation>
            <numerusform>%n more table host needed.</numerusform>
            <numerusform>%n more table hosts needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A block shows names, and %n person(s) did not agree to that yet.</source>
        <translation>
            <numerusform>A block shows names, and %n person did not agree to that yet.</numerusform>
            <numerusform>A block shows names, and %n people did not agree to that yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::QuestionsPanel</name>
    <message numerus="yes">
        <source>%n rows contradict another row. Which one counts?</source>
        <translation>
            <numerusform>%n row contradicts another row. Which one counts?</numerusform>
            <numerusform>%n rows contradict another row. Which one counts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a lone dash. What does it mean here?</source>
        <translation>
            <numerusform>%n cell holds a lone dash. What does it mean here?</numerusform>
            <numerusform>%n cells hold a lone dash. What does it mean here?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::QuotientView</name>
    <message numerus="yes">
        <source>Bars of %n industries by location quotient, with dots for other comparators.</source>
        <translation>
            <numerusform>Bar of %n industry by location quotient, with dots for other comparators.</numerusform>
            <numerusform>Bars of %n industries by location quotient, with dots for other comparators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RegionComparisonPage</name>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n industries</source>
        <translation>
            <numerusform>%n industry</numerusform>
            <numerusform>%n industries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values missing, never taken for zero</source>
        <translation>
            <numerusform>%n value missing, never taken for zero</numerusform>
            <numerusform>%n values missing, never taken for zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RegionalDataPage</name>
    <message numerus="yes">
        <source>%n evidence cards computed again: none changed.</source>
        <translation>
            <numerusform>%n evidence card computed again: not changed.</numerusform>
            <numerusform>%n evidence cards computed again: none changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence cards changed.</source>
        <translation>
            <numerusform>%n evidence card changed.</numerusform>
            <numerusform>%n evidence cards changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RejectedRows</name>
    <message numerus="yes">
        <source>%n rows could not be read</source>
        <translation>
            <numerusform>%n row could not be read</numerusform>
            <numerusform>%n rows could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RelatednessPage</name>
    <message numerus="yes">
        <source>Imported %n scores.</source>
        <translation>
            <numerusform>Imported %n score.</numerusform>
            <numerusform>Imported %n scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::MinutesCard</name>
    <message numerus="yes">
        <source>%n page(s), as they will be printed</source>
        <translation>
            <numerusform>%n page, as it will be printed</numerusform>
            <numerusform>%n pages, as they will be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ReportsPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ResultsView</name>
    <message numerus="yes">
        <source>Scores of %n respondent(s) in %1 dimensions, overall %2 of 100.</source>
        <translation>
            <numerusform>Scores of %n respondent in %1 dimensions, overall %2 of 100.</numerusform>
            <numerusform>Scores of %n respondents in %1 dimensions, overall %2 of 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ReviewStep</name>
    <message numerus="yes">
        <source>Leave out the %n rows that could not be read</source>
        <translation>
            <numerusform>Leave out the %n row that could not be read</numerusform>
            <numerusform>Leave out the %n rows that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RoomCard</name>
    <message numerus="yes">
        <source>%1 of %n table(s) have written cards</source>
        <translation>
            <numerusform>%1 of %n table has written cards</numerusform>
            <numerusform>%1 of %n tables have written cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RoomPrints</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RunAgenda</name>
    <message numerus="yes">
        <source>Planned: %1, %n minute(s)</source>
        <translation>
            <numerusform>Planned: %1, %n minute</numerusform>
            <numerusform>Planned: %1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began: %1; has run %n minute(s)</source>
        <translation>
            <numerusform>Began: %1; has run %n minute</numerusform>
            <numerusform>Began: %1; has run %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::RunView</name>
    <message numerus="yes">
        <source>%n minute(s) passed without a sign of life: the computer may have slept, or its clock was set. They count as time of this block.</source>
        <translation>
            <numerusform>%n minute passed without a sign of life: the computer may have slept, or its clock was set. It counts as time of this block.</numerusform>
            <numerusform>%n minutes passed without a sign of life: the computer may have slept, or its clock was set. They count as time of this block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer went back by %n minute(s). The time left of this block is too long by as much.</source>
        <translation>
            <numerusform>The clock of this computer went back by %n minute. The time left of this block is too long by as much.</numerusform>
            <numerusform>The clock of this computer went back by %n minutes. The time left of this block is too long by as much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ShiftShareView</name>
    <message numerus="yes">
        <source>%1 to %2, against all %n regions.</source>
        <translation>
            <numerusform>%1 to %2, against the only region.</numerusform>
            <numerusform>%1 to %2, against all %n regions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that are known in one period only are left out.</source>
        <translation>
            <numerusform>%n value that is known in one period only is left out.</numerusform>
            <numerusform>%n values that are known in one period only are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars of %n industries: what made their change.</source>
        <translation>
            <numerusform>Stacked bar of %n industry: what made its change.</numerusform>
            <numerusform>Stacked bars of %n industries: what made their change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::SpecialisationPage</name>
    <message numerus="yes">
        <source>%n industries</source>
        <translation>
            <numerusform>%n industry</numerusform>
            <numerusform>%n industries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n findings as evidence.</source>
        <translation>
            <numerusform>Kept %n finding as evidence.</numerusform>
            <numerusform>Kept %n findings as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential</source>
        <translation>
            <numerusform>%n confidential</numerusform>
            <numerusform>%n confidential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::StakeholderChart</name>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::SwotDelegate</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::SwotPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinions</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::TablesPane</name>
    <message numerus="yes">
        <source>%n person(s) at %1 a table: %2 tables.</source>
        <translation>
            <numerusform>%n person at %1 a table: %2 tables.</numerusform>
            <numerusform>%n people at %1 a table: %2 tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::TemplateTile</name>
    <message numerus="yes">
        <source>%1 · %n block(s)</source>
        <translation>
            <numerusform>%1 · %n block</numerusform>
            <numerusform>%1 · %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::ValuesView</name>
    <message numerus="yes">
        <source>%n value(s) are not known yet. Nothing is ranked before they are; missing is not zero.</source>
        <translation>
            <numerusform>%n value is not known yet. Nothing is ranked before they are; missing is not zero.</numerusform>
            <numerusform>%n values are not known yet. Nothing is ranked before they are; missing is not zero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::WallDeeds</name>
    <message numerus="yes">
        <source>Group for %n card(s): a new name, or that of a group there is</source>
        <translation>
            <numerusform>Group for %n card: a new name, or that of a group there is</numerusform>
            <numerusform>Group for %n cards: a new name, or that of a group there is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why drop %n card(s)?</source>
        <translation>
            <numerusform>Why drop %n card?</numerusform>
            <numerusform>Why drop %n cards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n idea(s)</source>
        <translation>
            <numerusform>Deleted %n idea</numerusform>
            <numerusform>Deleted %n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::WorkshopClosing</name>
    <message numerus="yes">
        <source>%n idea(s) are in no group and not chosen: settle or park them.</source>
        <translation>
            <numerusform>%n idea is in no group and not chosen: settle or park them.</numerusform>
            <numerusform>%n ideas are in no group and not chosen: settle or park them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are still open: close them.</source>
        <translation>
            <numerusform>%n vote is still open: close them.</numerusform>
            <numerusform>%n votes are still open: close them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transformative activity(s) selected.</source>
        <translation>
            <numerusform>%n transformative activity selected.</numerusform>
            <numerusform>%n transformative activities selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot;: %n check(s) neither passed nor overridden (%2).</source>
        <translation>
            <numerusform>&quot;%1&quot;: %n check neither passed nor overridden (%2).</numerusform>
            <numerusform>&quot;%1&quot;: %n checks neither passed nor overridden (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) have no reason in the decision log.</source>
        <translation>
            <numerusform>%n selection has no reason in the decision log.</numerusform>
            <numerusform>%n selections have no reason in the decision log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) go on to the next workshop.</source>
        <translation>
            <numerusform>%n person goes on to the next workshop.</numerusform>
            <numerusform>%n people go on to the next workshop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) written down.</source>
        <translation>
            <numerusform>%n next step written down.</numerusform>
            <numerusform>%n next steps written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::WorkshopMinutes</name>
    <message numerus="yes">
        <source>%n person(s) did not agree to be named and stand under their code alone.</source>
        <translation>
            <numerusform>%n person did not agree to be named and stands under their code alone.</numerusform>
            <numerusform>%n people did not agree to be named and stand under their code alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1.</source>
        <translation>
            <numerusform>%n person: %1.</numerusform>
            <numerusform>%n people: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are too small to be shown apart.</source>
        <translation>
            <numerusform>%n group is too small to be shown apart.</numerusform>
            <numerusform>%n groups are too small to be shown apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::Workspace</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::report::DiscoveryWorkshop</name>
    <message numerus="yes">
        <source>with %n merged</source>
        <translation>
            <numerusform>with %n merged</numerusform>
            <numerusform>with %n merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::workshop::RoundFigures</name>
    <message numerus="yes">
        <source>Groups with fewer than %n ballot(s) are hidden, and so are others from which the hidden ones could be worked out.</source>
        <translation>
            <numerusform>Groups with fewer than %n ballot are hidden, and so are others from which the hidden ones could be worked out.</numerusform>
            <numerusform>Groups with fewer than %n ballots are hidden, and so are others from which the hidden ones could be worked out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>s3::workshop::Rounds</name>
    <message numerus="yes">
        <source>%n dot(s) each, at most %1 on one option</source>
        <translation>
            <numerusform>%n dot each, at most %1 on one option</numerusform>
            <numerusform>%n dots each, at most %1 on one option</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks from %1 to %2 on %n criterion(s)</source>
        <translation>
            <numerusform>Marks from %1 to %2 on %n criterion</numerusform>
            <numerusform>Marks from %1 to %2 on %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread %n dot(s), at most %1 on one option. Write the numbers into the boxes.</source>
        <translation>
            <numerusform>Spread %n dot, at most %1 on one option. Write the numbers into the boxes.</numerusform>
            <numerusform>Spread %n dots, at most %1 on one option. Write the numbers into the boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one option takes at most %n dot(s)</source>
        <translation>
            <numerusform>one option takes at most %n dot</numerusform>
            <numerusform>one option takes at most %n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ballot(s) in</source>
        <translation>
            <numerusform>%1 of %n ballot in</numerusform>
            <numerusform>%1 of %n ballots in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) in</source>
        <translation>
            <numerusform>%n ballot in</numerusform>
            <numerusform>%n ballots in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them blank.</source>
        <translation>
            <numerusform>%n of them blank.</numerusform>
            <numerusform>%n of them blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) share the first place: %1.</source>
        <translation>
            <numerusform>%n option share the first place: %1.</numerusform>
            <numerusform>%n options share the first place: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
