/**
 * Everyday English of help sites: accounts, devices, software, shops, and what people do or suffer with them. A word
 * stands for all its forms (`delete`, `deleted`). Written for this project by hand, from situations; see `parse-words`.
 */
export const ENGLISH = `
account profile
login log_in sign_in signin log_on
log_out logout sign_out
sign_up signup register registration create_account join enroll
deactivate close shut_down > delete close account
delete remove erase wipe get_rid_of clear_out
delete remove > disband deactivate
wipe clear gone_for_good start_clean > delete erase reset
disband dissolve break_up > disband delete
close_space close_team > disband
detach take_off pull_off unmount separate take_apart > detach remove disconnect
remove kick_out kick throw_out expel
uninstall completely_remove off_my_pc off_my_computer > uninstall remove delete
uninstall remove
cancel stop_paying unsubscribe terminate call_off end > cancel subscription plan
stop end quit exit
password passcode pwd
forgot forgotten lost locked_out > recover reset
lost missing cant_find disappeared gone vanished > find missing recover
recover restore get_back retrieve regain
access log_in cant_get_in get_into
two_factor 2fa two_step 2_step authenticator mfa otp > 2_step verification two_factor authentication
verify verification confirm confirmation
username user_name display_name nickname handle
email e_mail mail gmail mail_address inbox
invite add_member bring_in add_someone > invite add member
member members coworker colleague teammate employee
student pupil learner kid child
teacher educator instructor
school classroom education university campus
class course lesson
under_age minor kids parental age > age child parent consent
team group organization workspace company
space shared_space workspace
permission permissions rights role privileges allowed
who_can what_can > role permission
share sharing publish post
share_with send_to let_others > share
project projects builds creations
hub gallery showcase
buy purchase bought
buy_again order place_order > buy purchase order
pay payment paying paid checkout
payment_method pay_with paypal visa mastercard credit_card debit_card bank_card card apple_pay > payment method credit card
declined rejected payment_failed didnt_go_through > payment declined fail
price cost how_much fee charge charged
vat tax taxes
free no_cost gratis
currency dollars euros usd eur pounds
invoice receipt bill proof_of_purchase
refund money_back reimbursement
return send_back give_back bring_back ship_back change_my_mind changed_my_mind
exchange swap replace replacement
warranty guarantee
broken faulty defective damaged dead dead_on_arrival doa > broken defective damaged faulty
missing lacking not_included incomplete > missing
package parcel shipment delivery order
shipping delivery ship dispatch deliver
shipping_options shipping_cost shipping_methods ways_to_ship > shipping methods
options methods ways choices
never_came not_arrived hasnt_arrived never_arrived didnt_arrive still_waiting > not_received received delivery
track tracking where_is_my > track order
customs import_duty duties
in_stock back_in_stock sold_out out_of_stock restock > stock available
notification notify alert email_me tell_me let_me_know
reminder remind
coupon discount voucher promo_code code
plan subscription subscribe membership tier
upgrade downgrade switch_plan change_plan > upgrade change plan
trial free_trial
renew renewal auto_renew
limit limits maximum max quota how_many cap
country region nation brazil europe usa america canada uk germany australia > country countries
address location
change_address wrong_address > address change order
language translate translation spanish german french chinese italian english > language languages
exam test certification
certificate certification diploma
contact reach support customer_service talk_to_someone speak_to human
help assistance support
feedback suggestion report_bug report_a_bug feature_request > feedback report
install set_up setup installation
set_up setup configure configuration configuring
download get_it where_to_get > download
update upgrade newer_version latest_version new_version up_to_date
outdated out_of_date too_old old_version > update version
older_version previous_version earlier_version old_version go_back_to roll_back rollback downgrade > previous version downgrade older
version release revision rev
change modify edit alter
swap switch replace
choose select pick
rename change_name another_name different_name > rename name
save store keep
file files document
path location where_is where_are stored > location find folder
move transfer migrate
copy duplicate clone
import load bring_over
export save_as download
project sketch program code
code coding program programming script
blockly drag_and_drop blocks scratch > blocks
compile verify build compiling compilation
upload uploading send_to_board put_on push flash onto_the_board > upload
flash burn reflash write > flash burn
bootloader firmware bricked > bootloader firmware
firmware software_of_the_board
restore factory bricked back_to_factory factory_default unbrick > restore reset factory
error problem issue failure fault trouble
error message warning
fail failed failing fails unable
unable could_not cannot cant couldnt wont > cannot could_not unable fail
fix solve repair troubleshoot resolve
troubleshoot debug diagnose
debug debugging debugger step_through breakpoint
crash crashes freezes freeze frozen hang hangs stuck unresponsive not_responding
keeps_rebooting reboot_loop boot_loop restarts_itself keeps_restarting reset_loop > resetting stuck reset unresponsive
slow laggy takes_forever takes_ages takes_long long_time sluggish forever > slow improve speed time
speed faster fast quicker speed_up
wont_open doesnt_open wont_start doesnt_start wont_launch doesnt_launch > open launch start
launch open start run
start starts begin
get_started getting_started beginner first_steps how_to_begin new_to newbie > get_started beginner introduction
white_screen black_screen blank empty > blank empty
blank empty white
console output black_box output_window
serial_monitor serial_console monitor > serial monitor
not_detected not_recognized not_found doesnt_see cant_find cannot_find isnt_showing doesnt_show_up not_showing not_listed > detected recognized found show
detect recognize identify
identify tell_which which_one_do_i_have what_model > identify
doesnt_work not_working nothing_happens does_nothing doing_nothing > working work
busy in_use used_by_another access_denied blocked > busy blocking denied
kill force_quit end_process > stop
restart reboot power_cycle
reset factory_reset start_over
turn_on enable activate switch_on
turn_off disable deactivate switch_off
block prevent forbid
connect connection link attach hook_up plug_in pair pairing
connectivity connection wireless
disconnect unplug
disconnects drops drops_out keeps_disconnecting goes_offline > disconnect offline connection
offline no_internet without_internet > offline
online connected status
wifi wireless wlan
bluetooth ble
bluetooth wifi > wireless connectivity
network internet lan
enterprise_wifi university_wifi eduroam school_wifi work_wifi > enterprise
firewall proxy antivirus virus_scanner security_software it_department > firewall network configure
ports port
antenna aerial
gps location_module position
sim sim_card data_plan mobile_data cellular lte gsm > sim gsm cellular
battery power_cell accumulator lipo
power supply powered powering
power voltage volts feed
voltage volt volts
current amps amp ampere milliamps mah
charge charging charger
light led lamp
no_light no_lights lights_off no_led > led power turn_on
blink blinking flashing pulsing
color colour rgb
dim fade brightness dimming > pwm
pwm analog_output analogwrite fade
screen display monitor
touch capacitive touchscreen
button switch
dip_switch little_switches small_switches tiny_switches > dip switches
video hdmi
sound audio speaker buzzer noise
microphone mic
camera webcam
motor motors servo
sensor measurement reading
sensors imu accelerometer gyroscope
temperature heat hot overheating
humidity moisture
phone smartphone mobile
app application
computer pc laptop desktop
mac macos osx apple_computer macbook > macos mac
m1 m2 apple_silicon > macos apple silicon
ipad iphone ios > ios apple ipad iphone
android phone
windows win win10 win11 microsoft
linux ubuntu debian fedora raspbian
chromebook chrome_os chromeos
browser chrome firefox safari edge in_browser web_editor online_editor
web_editor online_editor > editor cloud_editor
web online website
site website page portal
web_page webpage panel > web portal
dashboard panel
usb cable cord lead wire
connector plug socket header
serial com uart
com_port serial_port
driver drivers
device gadget hardware
board device
board boards microcontroller
shield carrier hat add_on
pin pins pinout
pins gpio io
kit box set
part component piece parts
spare_part spare_parts replacement_part > replace parts
manual guide documentation instructions tutorial
datasheet schematic pinout documentation
schematic circuit diagram
library libraries
package core board_package platform
example sample demo
template starting_point
menu dropdown
list overview table
which_boards list_of what_boards compatible > overview boards compatible supported
setting settings preferences options configuration
theme dark_mode light_mode
font text_size letters tiny_text small_text bigger_text zoom > font text size
size big large small
reduce smaller shrink less too_big too_large decrease > reduce size
too_big too_large not_fit doesnt_fit out_of_space out_of_memory full > size memory storage
memory storage ram flash_memory
space storage disk gigabytes gb
sd_card memory_card micro_sd microsd card_slot > sd card
disk hard_drive drive
autocomplete suggestion autocompletion intellisense as_i_type
indent format formatting tidy_up
detail details verbose more_info
log logs output
warning caution
ignore skip
permission_denied access_denied not_allowed > permission denied
administrator admin root
admin owner
sync synchronize
backup back_up
lost_my lost_all > recover restore
private hide hidden
public visible
schedule timer
trigger automation automatic
variable value property
data readings measurements history
history past old_data historical > data historic
download_data export_data csv excel > download historic data
widget chart graph plot plotter
remote remotely from_far over_the_air ota wirelessly
difference differ differences vs versus compare comparison which_one
compatible supported work_with works_with support
requirement requirements needed minimum
need require required
official genuine authentic original
fake counterfeit knockoff clone copy > counterfeit clone genuine
reseller distributor retailer dealer shop_near where_to_buy > distributor reseller buy
store shop webshop
business company wholesale bulk
quote quotation offer
community forum discord chat
social_media instagram facebook
job career hiring vacancy work_at
privacy personal_data gdpr my_data
license licence open_source copyright
vulnerability security_hole exploit
invalid not_valid says_invalid not_accepted
expired expire expires ran_out > expired
activation activate code
registration register registering
serial_number serial_no
product item
cpu processor chip mcu
virtual_machine vm
newer latest newest
deprecated retired end_of_life discontinued no_longer_supported no_longer_sold > retired deprecated discontinued
maintenance outage down is_it_down server_down > status outage
agent plugin helper
plugin extension addon add_in
voice alexa google_home assistant
simulate simulator simulation
machine_learning ai tinyml
assistant ai
delete_account close_account remove_my_account > delete account
`
