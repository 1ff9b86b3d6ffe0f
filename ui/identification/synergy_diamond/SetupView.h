// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"

class QComboBox;
class QLineEdit;

namespace s3 {

class CornersCard;
class RecordForm;
class WrappedList;

/// What a diamond is about, which regions it has, and what its corners ask for.
class SetupView : public DiamondSight {
    Q_OBJECT
public:
    explicit SetupView(DiamondDesk& desk);

    void refresh() override;
    void takeFocus() override;
    void commit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildDiamond();
    QWidget* buildRegions();
    void store(const QString& key, const QVariant& value);
    void addRegion();
    void removeRegion();
    void moveRegion(const QString& key, int index);

    RecordForm* m_form;
    WrappedList* m_regions;
    QComboBox* m_choice;
    QLineEdit* m_newRegion;
    CornersCard* m_corners;
};

} // namespace s3
